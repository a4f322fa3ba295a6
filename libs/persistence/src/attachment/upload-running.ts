/** An upload that has not moved for so long was cut off and no longer holds a submission up. */
export const UPLOAD_GIVEN_UP_AFTER = '15 minutes';

/** SQL: whether the file of a row of `attachment` is still on its way. */
export const UPLOAD_IS_RUNNING = `state = 'uploading' AND uploaded_at > now() - interval '${UPLOAD_GIVEN_UP_AFTER}'`;

/** SQL: whether a file of the draft or dossier `$1` is still on its way. */
export const UPLOAD_RUNNING = `EXISTS (SELECT FROM attachment WHERE dossier_id = $1 AND ${UPLOAD_IS_RUNNING})`;
