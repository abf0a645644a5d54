import { weighPages } from "../tests/support/page-weights.ts";
import { startProduct } from "./support/product.ts";

/** Bytes of every player page with its stylesheet and script, compressed as they are sent. The same weighing is a test. */
const product = await startProduct();
try {
  const pages = await weighPages(`http://127.0.0.1:${product.port}`);
  for (const page of pages) console.log(`  ${page.name.padEnd(22)} ${String(page.total).padStart(6)} bytes`);
  console.log(JSON.stringify({ goal: "<= 14 kB (14336 bytes) each", pages }));
} finally {
  await product.stop();
}
