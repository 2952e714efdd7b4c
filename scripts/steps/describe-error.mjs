/** What a person should read of an error: its message and causes; of a fault of ours also the stack. */
export function describeError(error) {
  const meantToBeRead = error instanceof Error && error.constructor === Error;
  if (!meantToBeRead)
    return error instanceof Error ? (error.stack ?? String(error)) : String(error);
  const { message, cause } = error;
  return cause instanceof Error ? `${message}\n  because: ${describeError(cause)}` : message;
}
