/** A set-up that cannot go on, with the remedy in its message: shown without a stack. */
export class SetUpError extends Error {
  /** @override */
  name = 'SetUpError';
}

/**
 * The message for a folder or file that may not be written, or `undefined` when the fault is another one.
 * @param {unknown} error
 * @param {string} path
 */
export function explainUnwritable(error, path) {
  const code = /** @type {NodeJS.ErrnoException} */ (error)?.code;
  if (code === 'ENOSPC') return new SetUpError(`The disk that holds ${path} is full. Free some space and start again.`);
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return new SetUpError(
      `${path} may not be written by this user. ` +
        'Start as the user that owns the checkout, or clone it into a folder of your own.',
    );
  return undefined;
}
