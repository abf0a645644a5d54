// The one door to React Email. Its package has a single entry that also loads Tailwind, Prism, Marked and
// a CSS parser: 30 MB and half a second for web and worker each. The components themselves are tiny and
// stand alone, so they are taken file by file (a bare "react-email/…" path is closed by its exports map).
export { Body } from "../node_modules/react-email/dist/components/body/body.mjs";
export { Button } from "../node_modules/react-email/dist/components/button/button.mjs";
export { Container } from "../node_modules/react-email/dist/components/container/container.mjs";
export { Head } from "../node_modules/react-email/dist/components/head/head.mjs";
export { Heading } from "../node_modules/react-email/dist/components/heading/heading.mjs";
export { Hr } from "../node_modules/react-email/dist/components/hr/hr.mjs";
export { Html } from "../node_modules/react-email/dist/components/html/html.mjs";
export { Link } from "../node_modules/react-email/dist/components/link/link.mjs";
export { Preview } from "../node_modules/react-email/dist/components/preview/preview.mjs";
export { Section } from "../node_modules/react-email/dist/components/section/section.mjs";
export { Text } from "../node_modules/react-email/dist/components/text/text.mjs";
