import { Button, Group, Text, TextInput } from '@mantine/core'
import { useServices } from '../../services'

/** Takes an address; fetches its page where the host can, else keeps it for what is pasted. */
export function AddressField({
  value,
  refused,
  onChange,
  onFetch,
}: {
  value: string
  /** That what stands there is no address. */
  refused: boolean
  onChange: (value: string) => void
  onFetch: () => void
}) {
  const { t, host } = useServices()
  const canFetch = host.supports('capturePage')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onFetch()
      }}
    >
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          data-autofocus
          style={{ flex: 1 }}
          label={t('clip.address')}
          placeholder={t('clip.address.placeholder')}
          inputMode="url"
          value={value}
          error={refused && t('error.bad-address')}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <Button
          type="submit"
          size="sm"
          variant={canFetch ? 'filled' : 'default'}
          disabled={value.trim() === ''}
        >
          {t(canFetch ? 'clip.address.fetch' : 'clip.address.note')}
        </Button>
      </Group>
      <Text size="xs" c="var(--ink-3)" mt={4}>
        {t(canFetch ? 'clip.address.fetchHint' : 'clip.address.cannot')}
      </Text>
    </form>
  )
}
