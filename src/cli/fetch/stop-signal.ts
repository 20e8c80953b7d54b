/** Tells when the officer stops the command, with Ctrl+C for instance; a second time ends it at once. */
export function stopSignal(): AbortSignal {
  const control = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (control.signal.aborted) process.exit(130);
      control.abort();
    });
  }
  return control.signal;
}

/** Connections that were only being made when the command was done do not keep it going. */
export function endSoon(): void {
  setTimeout(() => process.exit(), 1_000).unref();
}
