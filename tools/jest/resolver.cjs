// Resolves as Jest does; a package that offers nothing but "import" is taken by that.
const IMPORT_TOO = ['@mot-cua/source', 'node', 'import', 'default'];

module.exports = (request, options) => {
  try {
    return options.defaultResolver(request, options);
  } catch (error) {
    try {
      return options.defaultResolver(request, { ...options, conditions: IMPORT_TOO });
    } catch {
      throw error;
    }
  }
};
