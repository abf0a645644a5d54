import type { Page } from "@playwright/test";

type Credential = Parameters<Awaited<ReturnType<typeof protocolOf>>["addCredential"]>[0];

/** A device with passkeys in this tab, by Chromium's own protocol: it confirms by itself as soon as it is asked. */
export async function aVirtualAuthenticator(page: Page) {
  const device = await protocolOf(page);
  return {
    held: async () => (await device.getCredentials()).length,
    /** Takes the passkeys out of the device, as if they were on one that is kept elsewhere. */
    async putAside(): Promise<Credential[]> {
      const credentials = await device.getCredentials();
      await device.clearCredentials();
      return credentials;
    },
    async takeBack(credentials: Credential[]): Promise<void> {
      for (const credential of credentials) await device.addCredential(credential);
    },
  };
}

async function protocolOf(page: Page) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("WebAuthn.enable");
  const { authenticatorId } = await browser.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const getCredentials = async () =>
    (await browser.send("WebAuthn.getCredentials", { authenticatorId })).credentials;
  type Credential = Awaited<ReturnType<typeof getCredentials>>[number];
  return {
    getCredentials,
    clearCredentials: () => browser.send("WebAuthn.clearCredentials", { authenticatorId }),
    addCredential: (credential: Credential) =>
      browser.send("WebAuthn.addCredential", { authenticatorId, credential }),
  };
}
