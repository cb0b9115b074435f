// The packages are modules. Jest loads modules with the option that `npm test` gives to Node, and then nothing is to be transformed.
export default { testEnvironment: 'node', transform: {} };
