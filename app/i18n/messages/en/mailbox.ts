/** The local mailbox: what people would get, caught on this machine. */
export const mailbox = {
  title: "Mailbox",
  intro:
    "Every mail that this installation sends is caught here, because no mail server is set (SMTP_URL). Nothing leaves this machine.",
  empty: "No mail yet. Finish a level and challenge a friend: the mail appears here a moment later.",
  search: "Address",
  show: "Show",
  all: "All mail",
  from: "From",
  to: "To",
  subject: "Subject",
  received: "Received",
  text: "Text part",
  html: "HTML part",
  headers: "Headers",
  back: "Mailbox",
};
