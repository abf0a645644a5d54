/**
 * A signal meant for `npm start` stops at the shell that npm puts between itself and us: the shell ends, and we would
 * be left running. So whoever was started by npm ends when its parent does.
 */
if (process.env.npm_lifecycle_event && process.platform !== "win32") {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 300);
  watch.unref();
}
