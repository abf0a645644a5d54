/**
 * Whether the address of a play has had a voucher of this pool before, by a play that was erased since: a
 * condition for statements that give codes away. Both arguments name columns.
 */
export function hadVoucher(sql: { poolId: string; addressHash: string }): string {
  return `EXISTS (SELECT 1 FROM voucher had WHERE had.pool_id = ${sql.poolId} AND had.address_hash = ${sql.addressHash})`;
}
