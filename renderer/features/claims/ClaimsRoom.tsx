export function ClaimsRoom({ claimId }: { claimId: string | null }) {
  return <p>{claimId}</p>
}
