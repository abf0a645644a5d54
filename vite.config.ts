import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

/** React Aria brings its words in 34 languages, the studio speaks two: the others' stay out of what a browser loads. */
const spokenLanguages: Plugin = {
  name: "spoken-languages",
  enforce: "pre",
  load: (id) =>
    /\/node_modules\/react-(aria|stately|aria-components)\/.*\/intl\/.*\/(?!en-US|fr-FR)[a-z]{2}-[A-Z]{2}\.mjs$/.test(
      id,
    )
      ? "export default {};"
      : undefined,
};

export default defineConfig({
  plugins: [spokenLanguages, remix(remixConfig)],
  build: { target: "es2022", sourcemap: false },
  // Native code for the server: the browser's bundler has no business in it.
  optimizeDeps: { exclude: ["@node-rs/argon2"] },
  // The server build is our own code only: packages stay in node_modules, so that web, worker and
  // tests share one copy of each.
  ssr: { external: true },
});
