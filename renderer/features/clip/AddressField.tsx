import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isWebAddress } from '#shared/text/address'
import { useServices } from '../../services'

/** Takes an address; fetches its page where the host can, else keeps it for what is pasted. */
export function AddressField({
  value,
  onChange,
  onFetch,
}: {
  value: string
  onChange: (value: string) => void
  onFetch: (url: string) => void
}) {
  const { t, host } = useServices()
  const [refused, setRefused] = useState(false)
  const canFetch = host.supports('capturePage')
  const submit = () => {
    const url = value.trim()
    setRefused(!isWebAddress(url))
    if (isWebAddress(url)) onFetch(url)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
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
          onChange={(event) => {
            setRefused(false)
            onChange(event.currentTarget.value)
          }}
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
