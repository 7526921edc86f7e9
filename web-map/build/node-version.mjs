// Ends with status 1 and a sentence where Node is too old to build the console.
const LEAST = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1])) {
  console.error(
    `Install Node.js ${LEAST.join('.')} or newer, which building the console needs; this is ${process.versions.node}.`,
  );
  process.exit(1);
}
