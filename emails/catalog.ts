import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import * as z from "zod";
import * as colleagueInvitation from "./colleague-invitation.tsx";
import * as continueElsewhere from "./continue-elsewhere.tsx";
import * as friendInvitation from "./friend-invitation.tsx";
import * as launchInvitation from "./launch-invitation.tsx";
import type { Language } from "./messages/language.ts";
import * as passwordReset from "./password-reset.tsx";
import { plainText } from "./plain-text.ts";
import * as proveAddress from "./prove-address.tsx";
import * as senderTest from "./sender-test.tsx";
import { subjectLine } from "./single-line.ts";
import * as voucherIssued from "./voucher-issued.tsx";

/** Everything the product ever writes to a person, each message with exactly the data it needs. */
export const messageSchema = z.discriminatedUnion("name", [
  z.object({ name: z.literal(friendInvitation.name), props: friendInvitation.schema }),
  z.object({ name: z.literal(launchInvitation.name), props: launchInvitation.schema }),
  z.object({ name: z.literal(proveAddress.name), props: proveAddress.schema }),
  z.object({ name: z.literal(voucherIssued.name), props: voucherIssued.schema }),
  z.object({ name: z.literal(continueElsewhere.name), props: continueElsewhere.schema }),
  z.object({ name: z.literal(colleagueInvitation.name), props: colleagueInvitation.schema }),
  z.object({ name: z.literal(passwordReset.name), props: passwordReset.schema }),
  z.object({ name: z.literal(senderTest.name), props: senderTest.schema }),
]);

export type Message = z.infer<typeof messageSchema>;
export type MessageName = Message["name"];

export type Purpose = "service" | "invitation" | "marketing";

/** What each message is for; whether it may be sent at all depends on it. */
export const PURPOSES: Record<MessageName, Purpose> = {
  "friend-invitation": friendInvitation.purpose,
  "launch-invitation": launchInvitation.purpose,
  "prove-address": proveAddress.purpose,
  "voucher-issued": voucherIssued.purpose,
  "continue-elsewhere": continueElsewhere.purpose,
  "colleague-invitation": colleagueInvitation.purpose,
  "password-reset": passwordReset.purpose,
  "sender-test": senderTest.purpose,
};

export type RenderedMessage = { subject: string; html: string; text: string };

/** The message as it goes out. Throws when a prop is missing or wrong: a mail with a hole in it is never sent. */
export async function renderMessage(message: Message): Promise<RenderedMessage> {
  const parsed = messageSchema.parse(message);
  switch (parsed.name) {
    case "friend-invitation":
      return written(
        friendInvitation.subject(parsed.props),
        createElement(friendInvitation.FriendInvitation, parsed.props),
      );
    case "launch-invitation":
      return written(
        launchInvitation.subject(parsed.props),
        createElement(launchInvitation.LaunchInvitation, parsed.props),
      );
    case "prove-address":
      return written(
        proveAddress.subject(parsed.props),
        createElement(proveAddress.ProveAddress, parsed.props),
      );
    case "voucher-issued":
      return written(
        voucherIssued.subject(parsed.props),
        createElement(voucherIssued.VoucherIssued, parsed.props),
      );
    case "continue-elsewhere":
      return written(
        continueElsewhere.subject(parsed.props),
        createElement(continueElsewhere.ContinueElsewhere, parsed.props),
      );
    case "colleague-invitation":
      return written(
        colleagueInvitation.subject(parsed.props),
        createElement(colleagueInvitation.ColleagueInvitation, parsed.props),
      );
    case "password-reset":
      return written(
        passwordReset.subject(parsed.props),
        createElement(passwordReset.PasswordReset, parsed.props),
      );
    case "sender-test":
      return written(senderTest.subject(parsed.props), createElement(senderTest.SenderTest, parsed.props));
  }
}

/** Every message as the previews show it, in one language. */
export function previewMessages(language: Language): Message[] {
  return [
    { name: friendInvitation.name, props: friendInvitation.PreviewProps[language] },
    { name: launchInvitation.name, props: launchInvitation.PreviewProps[language] },
    { name: proveAddress.name, props: proveAddress.PreviewProps[language] },
    { name: voucherIssued.name, props: voucherIssued.PreviewProps[language] },
    { name: continueElsewhere.name, props: continueElsewhere.PreviewProps[language] },
    { name: colleagueInvitation.name, props: colleagueInvitation.PreviewProps[language] },
    { name: passwordReset.name, props: passwordReset.PreviewProps[language] },
    { name: senderTest.name, props: senderTest.PreviewProps[language] },
  ];
}

/**
 * React's own renderer, not React Email's `render`: that one streams through a Suspense boundary, which leaves
 * `<!--$-->` marks in the mail, loads html-to-text and the parts of Prettier, and writes the same markup.
 */
function written(subject: string, message: ReactElement): RenderedMessage {
  const html = `<!doctype html>${renderToStaticMarkup(message)}`;
  return { subject: subjectLine(subject), html, text: plainText(html) };
}
