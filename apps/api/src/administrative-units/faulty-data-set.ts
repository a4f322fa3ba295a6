import { describeDataSetFault, type DataSetFault, type Language, type Text } from '@mot-cua/domain';
import { ApiProblem } from '../http/problems';

/** What is wrong with the file before it can be read as a data set. */
type FileFault = { readonly place: ''; readonly code: 'notJson' | 'tooLarge' };

const FILE_WORDS: Readonly<Record<FileFault['code'], Text>> = {
  notJson: {
    vi: 'Tệp không phải JSON. Hãy chọn tệp .json của bộ dữ liệu, không phải tệp nén.',
    en: 'The file is not JSON. Choose the .json file of the data set, not an archive.',
  },
  tooLarge: {
    vi: 'Tệp lớn hơn 16 MB. Hãy chọn tệp .json không có bản đồ (GeoJSON).',
    en: 'The file is larger than 16 MB. Choose the .json file without maps (GeoJSON).',
  },
};

/** More than this nobody reads; the rest is counted. */
const SHOWN = 200;

/** The problem that tells all faults of a data set with their places. */
export function faultyDataSet(faults: readonly (DataSetFault | FileFault)[], language: Language): ApiProblem {
  return new ApiProblem('dataSetFaulty', {
    fields: faults.slice(0, SHOWN).map((fault) => {
      const words = 'params' in fault ? describeDataSetFault(fault) : FILE_WORDS[fault.code];
      return { pointer: fault.place, code: fault.code, message: words[language] };
    }),
    extra: { faults: faults.length },
  });
}
