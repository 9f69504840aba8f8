import { Kbd, Table } from '@mantine/core'
import { useDisclosure, useOs } from '@mantine/hooks'
import { commands, type CommandScope } from '#shared/host/command'
import { Dialog } from '../Dialog'
import { useCommand, useServices } from '../services'
import { showKeys } from '../ui/show-keys'

const scopes: readonly CommandScope[] = ['app', 'case', 'reader', 'claims', 'timeline', 'draft']

/** Every command and its keys, from the one list that the keys themselves come from. */
export function ShortcutSheet() {
  const { t } = useServices()
  const os = useOs()
  const [open, { toggle, close }] = useDisclosure(false)
  useCommand('shortcuts', toggle)
  return (
    <Dialog opened={open} onClose={close} title={t('shortcuts.title')} size="lg">
      {scopes.map((scope) => (
        <Table key={scope} verticalSpacing={3} mb="md">
          <Table.Caption style={{ captionSide: 'top', textAlign: 'start' }}>
            {t(`shortcuts.${scope}`)}
          </Table.Caption>
          <Table.Tbody>
            {commands
              .filter((command) => command.scope === scope)
              .map(({ id, keys }) => (
                <Table.Tr key={id}>
                  <Table.Td>{t(`command.${id}`)}</Table.Td>
                  <Table.Td ta="right">
                    {keys === null ? (
                      <small>{t('shortcuts.none')}</small>
                    ) : (
                      <Kbd>{showKeys(keys, os)}</Kbd>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      ))}
    </Dialog>
  )
}
