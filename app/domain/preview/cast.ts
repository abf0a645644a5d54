/** Who plays in a preview, and who has challenged them: nobody's name or address (RFC 2606 keeps the domain free). */
export const PREVIEW_PLAYER = { firstName: "Grace", lastName: "Hopper", email: "grace@example.org" };
export const PREVIEW_CHALLENGER = { firstName: "Ada", lastName: "Lovelace" };
