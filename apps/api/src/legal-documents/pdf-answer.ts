import type { ApiResponseOptions } from '@nestjs/swagger';

/** For a PDF that is shown in a page of ours, or in the browser's own viewer. */
export const PDF_POLICY =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

/** How such an answer is described. */
export const PDF_CONTENT: ApiResponseOptions = {
  content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
};
