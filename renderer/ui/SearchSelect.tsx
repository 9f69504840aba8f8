import { Select, type SelectProps } from '@mantine/core'
import { folded } from '#shared/text/fold'

type Props = Omit<
  SelectProps,
  'searchable' | 'selectFirstOptionOnDropdownOpen' | 'filter' | 'data'
> &
  Readonly<{ data: readonly Readonly<{ value: string; label: string }>[] }>

/** Chooses one of many by typing a part of its name, whatever its width, case or kana. */
export function SearchSelect({ data, ...others }: Props) {
  return (
    <Select
      searchable
      // Else Mantine looks for the chosen line in a timer, which takes back what a fast key has chosen by then.
      selectFirstOptionOnDropdownOpen
      data={[...data]}
      filter={({ options, search, limit }) => {
        const wanted = folded(search)
        return options
          .filter((option) => 'label' in option && folded(option.label).includes(wanted))
          .slice(0, limit)
      }}
      {...others}
    />
  )
}
