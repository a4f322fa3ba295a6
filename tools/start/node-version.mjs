// Imported before everything else: an older Node fails on the other files with words that help nobody.
const [major, minor] = process.versions.node.split('.').map(Number);
const isEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major > 22;

if (!isEnough) {
  console.error(`Một Cửa needs Node 20.19 or newer (20, or 22.13 and later); this is ${process.version}.`);
  process.exit(1);
}
