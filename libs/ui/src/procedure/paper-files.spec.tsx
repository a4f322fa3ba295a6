import { render, screen } from '@testing-library/react';
import { UiProvider } from '../provider/ui-provider';
import { PaperFiles } from './paper-files';

const name = { vi: 'Tờ khai', en: 'Declaration' };
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('the files of a paper', () => {
  it('are offered with their kind and size', () => {
    const template = { fileId: 'f1', fileName: 'Tờ khai.docx', mediaType: WORD, bytes: 34_000 };
    const example = { fileId: 'f2', fileName: 'anh.jpg', mediaType: 'image/jpeg', bytes: 900_000 };
    render(
      <UiProvider language="vi">
        <PaperFiles paper={{ name, template, example }} />
      </UiProvider>,
    );
    const link = screen.getByRole('link', { name: 'Tải mẫu Tờ khai (Word, 33 kB)' });
    expect(link).toHaveAttribute('href', '/api/v1/procedures/files/f1');
    expect(screen.getByAltText('Ảnh mẫu: Tờ khai')).toHaveAttribute('src', '/api/v1/procedures/files/f2');
  });

  it('leave no trace where there are none', () => {
    render(
      <UiProvider language="vi">
        <PaperFiles paper={{ name }} />
      </UiProvider>,
    );
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
