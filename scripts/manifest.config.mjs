// How custom-elements.json is made: the elements and their events, with the paths that are published.

/**
 * @typedef {object} Module - What is used here of a module of the manifest
 *   (https://github.com/webcomponents/custom-elements-manifest).
 * @property {string} path
 * @property {{declaration?: {module?: string}}[]} [exports]
 * @property {Declaration[]} [declarations]
 */

/**
 * @typedef {object} Declaration
 * @property {string} name
 * @property {boolean} [customElement]
 * @property {{name: string, privacy?: string}[]} [members]
 */

/** @param {string} path */
const published = (path) => path.replace(/^\/?src\//, 'lib/').replace(/\.ts$/, '.js');

/** @param {Module} module */
const isPublic = ({declarations = []}) =>
  declarations.some(({name, customElement}) => customElement || name.endsWith('Event'));

export default {
  globs: ['src/elements/*/*.ts', 'src/element/*-event.ts'],
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'published-paths',
      /** @param {{customElementsManifest: {modules: Module[]}}} context */
      packageLinkPhase({customElementsManifest: manifest}) {
        manifest.modules = manifest.modules.filter(isPublic);
        for (const module of manifest.modules) {
          module.path = published(module.path);
          for (const {declaration} of module.exports ?? []) {
            if (declaration?.module) declaration.module = published(declaration.module);
          }
          for (const declaration of module.declarations ?? []) {
            declaration.members = declaration.members?.filter(
              ({name, privacy}) => privacy === undefined && !name.startsWith('#'),
            );
          }
        }
      },
    },
  ],
};
