const SIGNALS = ['SIGINT', 'SIGTERM', 'exit'] as const;

/**
 * Runs `work` and takes away the signal handlers that it installed. Libraries that dispose of themselves on a signal
 * would cut off requests which the process still wants to answer before it ends.
 */
export function withoutSignalHandlers<T>(work: () => T): T {
  const before = SIGNALS.map((signal) => new Set(process.listeners(signal as 'SIGINT')));
  const result = work();
  SIGNALS.forEach((signal, index) => {
    for (const listener of process.listeners(signal as 'SIGINT'))
      if (!before[index]!.has(listener)) process.removeListener(signal, listener);
  });
  return result;
}
