import type { PortalMemory, UploadedFile } from './portal-memory';

/** What lasts as long as the test. */
export function aMemory(): PortalMemory {
  const codes = new Map<string, string>();
  const files = new Map<string, UploadedFile>();
  return {
    codeOf: async (dossierCode) => codes.get(dossierCode),
    keepCode: async (dossierCode, portalCode) => {
      const code = codes.get(dossierCode) ?? portalCode;
      codes.set(dossierCode, code);
      return code;
    },
    filesOf: async (ids) => new Map([...files].filter(([id]) => ids.includes(id))),
    keepFile: async (id, file) => void files.set(id, file),
  };
}
