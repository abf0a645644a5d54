import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [remix(remixConfig)],
  build: { target: "es2022", sourcemap: false },
  // Native code for the server: the browser's bundler has no business in it.
  optimizeDeps: { exclude: ["@node-rs/argon2"] },
  // The server build is our own code only: packages stay in node_modules, so that web, worker and
  // tests share one copy of each.
  ssr: { external: true },
});
