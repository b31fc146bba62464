// `npm start`. This file must parse on any Node that knows modules, so that an old one gets a message and not a
// syntax error: no imports, no new syntax. What follows the check is in launch/.
var oldest = [20, 19];
var version = process.versions.node.split('.').map(Number);

if (version[0] < oldest[0] || (version[0] === oldest[0] && version[1] < oldest[1])) {
  console.error('Accord needs Node ' + oldest.join('.') + ' or newer; this is ' + process.version + '.');
  console.error('Install a newer one from https://nodejs.org and run npm start again.');
  process.exitCode = 1;
} else {
  import('./launch/launch.mjs').then((launcher) => launcher.launch(process.argv.slice(2), process.env));
}
