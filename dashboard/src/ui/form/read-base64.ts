/** The bytes of a file in Base64. Rejects when the file can't be read, for instance because it has gone. */
export function readBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(new Error('the file can’t be read', { cause: reader.error })));
    reader.readAsDataURL(file);
  });
}
