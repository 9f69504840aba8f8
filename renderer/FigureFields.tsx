import { Autocomplete, Button, Fieldset, Group, Input, Textarea, TextInput } from '@mantine/core'
import { readFigure } from '#shared/domain/figure'
import type { SuggestedDate } from '#shared/domain/figure-suggestions'
import type { Party } from '#shared/domain/party'
import { figureInWords } from '#shared/i18n/figure-in-words'
import { DateField } from './DateField'
import type { FigureDraft } from './figure-draft'
import { useServices } from './services'
import { PartyField } from './ui/PartyField'
import { showPartialDate } from './ui/show-time'
import { usePartyWords } from './use-party-words'

/** What is offered for a figure, from the words around it and from the case. */
export type FigureOffers = Readonly<{
  /** Numbers that can be meant; none are offered where there is only one. */
  numbers: readonly string[]
  /** From the words around the figure. */
  measures: readonly string[]
  /** Those that other figures of the case measure. */
  knownMeasures: readonly string[]
  dates: readonly SuggestedDate[]
}>

/** The fields of a figure: the number and how it is read, what it measures, as of when, and who says it. */
export function FigureFields({
  draft,
  onChange,
  offers,
  parties,
}: {
  draft: FigureDraft
  onChange: (next: Partial<FigureDraft>) => void
  offers: FigureOffers
  parties: readonly Party[]
}) {
  const { t, language } = useServices()
  const partyField = usePartyWords(parties, (party) =>
    onChange({ newParties: [...draft.newParties, party] }),
  )
  const reading = readFigure(draft.words)
  const isUnread = draft.words.trim() !== '' && reading === null
  return (
    <>
      <TextInput
        label={t('figures.words')}
        required
        withAsterisk={false}
        maxLength={200}
        value={draft.words}
        error={isUnread && t('figures.unread')}
        description={
          <output>
            {reading && t('figures.readAs', { number: figureInWords(reading, language) })}
          </output>
        }
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
      {offers.numbers.length > 1 && (
        <Offers
          label={t('figures.numbers')}
          offers={offers.numbers.map((raw) => ({ value: raw, label: raw }))}
          onTake={(words) => onChange({ words })}
        />
      )}
      <div>
        <Autocomplete
          label={t('figures.measure')}
          data-autofocus
          required
          withAsterisk={false}
          maxLength={200}
          placeholder={t('figures.measureExample')}
          description={t('figures.measureHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={[...offers.knownMeasures]}
          value={draft.measure}
          onChange={(measure) => onChange({ measure })}
        />
        <Offers
          label={t('figures.measureOffers')}
          offers={offers.measures.map((measure) => ({ value: measure, label: measure }))}
          onTake={(measure) => onChange({ measure })}
        />
      </div>
      <div>
        <DateField
          label={t('figures.asOf')}
          value={draft.asOf}
          onChange={(asOf) => onChange({ asOf })}
        />
        <Offers
          label={t('figures.dateOffers')}
          offers={offers.dates.map(({ date, raw }) => ({
            value: date,
            label: showPartialDate(date, language),
            title: raw,
          }))}
          onTake={(asOf) => onChange({ asOf })}
        />
      </div>
      <PartyField
        {...partyField}
        label={t('figures.claimant')}
        value={draft.claimantId}
        onChange={(claimantId) => onChange({ claimantId })}
      />
      <Textarea
        label={t('figures.note')}
        minRows={1}
        value={draft.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </>
  )
}

type Offer = Readonly<{ value: string; label: string; title?: string }>

/** What can be taken over with one press; nothing where nothing is offered. */
function Offers({
  label,
  offers,
  onTake,
}: {
  label: string
  offers: readonly Offer[]
  onTake: (value: string) => void
}) {
  if (offers.length === 0) return null
  return (
    <Fieldset
      variant="unstyled"
      mt={4}
      p={0}
      mx={0}
      legend={<Input.Description component="span">{label}</Input.Description>}
    >
      <Group gap={4}>
        {offers.map(({ value, label: words, title }) => (
          <Button
            key={value}
            size="compact-xs"
            variant="default"
            title={title}
            onClick={() => onTake(value)}
          >
            {words}
          </Button>
        ))}
      </Group>
    </Fieldset>
  )
}
