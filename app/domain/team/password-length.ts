/** Longer rather than more kinds of signs (NIST SP 800-63B 5.1.1.2). In characters. */
export const SHORTEST_PASSWORD = 12;

/** The longest password that is hashed: work on a request must end (OWASP asks for at least 64 characters). */
export const LONGEST_PASSWORD = 256;
