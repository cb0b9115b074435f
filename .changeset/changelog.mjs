// How an entry stands in CHANGELOG.md: what the reader has to act on, without commits. What only moved along is one line.

const indented = (text) => text.trim().split('\n').map((line, index) => (index === 0 || line === '' ? line : `  ${line}`)).join('\n'); // prettier-ignore

export default {
  getReleaseLine: async ({ summary }) => `- ${indented(summary)}`,
  getDependencyReleaseLine: async (_changesets, updated) =>
    updated.length === 0
      ? ''
      : `- Uses ${updated.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`).join(', ')}.`,
};
