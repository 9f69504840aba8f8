export function ClipDialog() {
  return null
}
