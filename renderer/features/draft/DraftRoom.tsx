export function DraftRoom({ draftId, at }: { draftId: string | null; at: number | null }) {
  return (
    <p>
      {draftId}
      {at}
    </p>
  )
}
