import fc from "fast-check";

/**
 * Properties run without a pause, so that no time limit of a test can stop them: one that fails and then looks for a smaller
 * example, each try of which takes long, would keep the run waiting for hours. What was found by then is reported.
 */
fc.configureGlobal({ interruptAfterTimeLimit: 180_000, markInterruptAsFailure: true });
