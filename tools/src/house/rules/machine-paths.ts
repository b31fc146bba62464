import { type HouseRule, linesMatching } from '../rule.ts';

// Written in parts, or this file would find itself.
const PATH = new RegExp(`(^|[^A-Za-z0-9_.-])/(${['work', 'farm', 'root', 'home', 'Users'].join('|')})/[a-zA-Z.]`);

export const machinePaths: HouseRule = {
  name: 'machine-paths',
  because: 'A path of one machine is wrong on every other.',
  check: (file) => linesMatching(file, PATH, 'names a path of one machine'),
};
