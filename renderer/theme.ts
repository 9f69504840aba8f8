import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

const ai: MantineColorsTuple = [
  '#e8edf8',
  '#d3ddf2',
  '#b7c8ec',
  '#9db6f0',
  '#7d9ae0',
  '#5a7bc9',
  '#3f62ae',
  '#27488f',
  '#1f3b78',
  '#172c5a',
]

/** Filled in the one blue, or in the red of what removes, with ink that can be read on it. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const usual = defaultVariantColorsResolver(input)
  const red = input.color === 'red'
  if (input.color && input.color !== 'ai' && !red) return usual
  const ground = red ? 'var(--bad)' : 'var(--ai)'
  if (red && input.variant === 'subtle') return { ...usual, color: ground }
  if (input.variant !== 'filled') return usual
  const hover = `color-mix(in srgb, ${ground} 88%, var(--ink))`
  return { ...usual, background: ground, hover, color: 'var(--on-ai)' }
}

/** Nothing fades in: what opens is there for the next key, however fast it comes. */
export const atOnce = { duration: 0 } as const

/** Mantine, once, in the look of `theme.css`: small, square-ish, quiet. */
export const theme = createTheme({
  primaryColor: 'ai',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  variantColorResolver,
  colors: { ai },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  defaultRadius: 6,
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontSizes: { xs: '0.71875rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.25rem', xl: '1.5rem' },
  headings: { fontFamily: 'var(--sans)', fontWeight: '600' },
  components: {
    Button: { defaultProps: { size: 'xs', variant: 'default' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 2 } },
    Select: { defaultProps: { size: 'sm', allowDeselect: false } },
    MultiSelect: { defaultProps: { size: 'sm' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Menu: {
      defaultProps: {
        shadow: 'md',
        radius: 8,
        position: 'bottom-start',
        transitionProps: atOnce,
      },
    },
    Popover: { defaultProps: { transitionProps: atOnce } },
    Modal: {
      defaultProps: {
        radius: 10,
        centered: true,
        overlayProps: { opacity: 0.35 },
        transitionProps: atOnce,
      },
      styles: { title: { fontWeight: 600 } },
    },
    // A page has one banner, its top bar.
    ModalHeader: { defaultProps: { component: 'div' } },
    Notification: { styles: { description: { color: 'var(--ink-2)' } } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    Kbd: { defaultProps: { size: 'xs' } },
  },
})

const variables = {
  '--mantine-color-body': 'var(--sheet)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--rule)',
  '--mantine-color-anchor': 'var(--ai)',
  '--mantine-color-error': 'var(--bad)',
  // The ink of a menu's entry that removes.
  '--mantine-color-red-6': 'var(--bad)',
  '--mantine-primary-color-filled': 'var(--ai)',
  '--mantine-primary-color-contrast': 'var(--on-ai)',
  '--mantine-line-height': '1.55',
}

/** Mantine's own colours are the tokens of `theme.css`, so that light and dark are decided in one place. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variables,
  dark: variables,
})
