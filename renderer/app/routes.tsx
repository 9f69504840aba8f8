import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { z } from 'zod'
import { readerViews, type Place } from '../place'
import { CaseFrame } from './CaseFrame'
import { Root } from './Root'
import { RoomFailure } from './RoomFailure'

const root = createRootRoute({ component: Root, notFoundComponent: () => <RoomFailure /> })

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/cases/StartScreen'), 'StartScreen'),
})

const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/$caseId',
  component: CaseFrame,
})

const sources = createRoute({
  getParentRoute: () => oneCase,
  path: '/sources',
  validateSearch: z.object({ sourceId: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./rooms/SourcesPlace'), 'SourcesPlace'),
})

const reader = createRoute({
  getParentRoute: () => oneCase,
  path: '/sources/$sourceId',
  validateSearch: z.object({
    view: z.enum(readerViews).optional().catch(undefined),
    captureId: z.string().optional().catch(undefined),
    passageId: z.string().optional().catch(undefined),
    at: z
      .object({ start: z.int().nonnegative(), end: z.int().positive() })
      .optional()
      .catch(undefined),
    find: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./rooms/ReaderPlace'), 'ReaderPlace'),
})

const claims = createRoute({
  getParentRoute: () => oneCase,
  path: '/claims',
  validateSearch: z.object({ claimId: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./rooms/ClaimsPlace'), 'ClaimsPlace'),
})

const figures = createRoute({
  getParentRoute: () => oneCase,
  path: '/figures',
  validateSearch: z.object({ figureId: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./rooms/FiguresPlace'), 'FiguresPlace'),
})

const timeline = createRoute({
  getParentRoute: () => oneCase,
  path: '/timeline',
  validateSearch: z.object({ eventId: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./rooms/TimelinePlace'), 'TimelinePlace'),
})

const people = createRoute({
  getParentRoute: () => oneCase,
  path: '/people',
  validateSearch: z.object({ partyId: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./rooms/PeoplePlace'), 'PeoplePlace'),
})

const replies = createRoute({
  getParentRoute: () => oneCase,
  path: '/replies',
  validateSearch: z.object({ inquiryId: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./rooms/RepliesPlace'), 'RepliesPlace'),
})

const draft = createRoute({
  getParentRoute: () => oneCase,
  path: '/draft',
  validateSearch: z.object({
    draftId: z.string().optional().catch(undefined),
    at: z.int().positive().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./rooms/DraftPlace'), 'DraftPlace'),
})

const log = createRoute({
  getParentRoute: () => oneCase,
  path: '/log',
  component: lazyRouteComponent(() => import('../features/log/LogRoom'), 'LogRoom'),
})

const routeTree = root.addChildren([
  start,
  oneCase.addChildren([sources, reader, claims, figures, timeline, people, replies, draft, log]),
])

/** Addresses live behind the `#`, so that the page is the same file on every host. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultErrorComponent: RoomFailure,
  defaultPendingMs: 300,
})

declare module '@tanstack/react-router' {
  // eslint-disable-next-line typescript/consistent-type-definitions -- merges with the router's own
  interface Register {
    router: typeof router
  }
}

export function goTo(place: Place): void {
  void navigate(place)
}

function navigate(place: Place): Promise<void> {
  switch (place.room) {
    case 'start':
      return router.navigate({ to: '/' })
    case 'reader': {
      const { caseId, sourceId, view, captureId, passageId, at, find } = place
      const search = { view, captureId, passageId, at, find }
      return router.navigate({
        to: '/$caseId/sources/$sourceId',
        params: { caseId, sourceId },
        search,
      })
    }
    case 'claims': {
      const { caseId, claimId } = place
      return router.navigate({ to: '/$caseId/claims', params: { caseId }, search: { claimId } })
    }
    case 'figures': {
      const { caseId, figureId } = place
      return router.navigate({ to: '/$caseId/figures', params: { caseId }, search: { figureId } })
    }
    case 'timeline': {
      const { caseId, eventId } = place
      return router.navigate({ to: '/$caseId/timeline', params: { caseId }, search: { eventId } })
    }
    case 'people': {
      const { caseId, partyId } = place
      return router.navigate({ to: '/$caseId/people', params: { caseId }, search: { partyId } })
    }
    case 'replies': {
      const { caseId, inquiryId } = place
      return router.navigate({ to: '/$caseId/replies', params: { caseId }, search: { inquiryId } })
    }
    case 'draft': {
      const { caseId, draftId, at } = place
      return router.navigate({ to: '/$caseId/draft', params: { caseId }, search: { draftId, at } })
    }
    case 'sources': {
      const { caseId, sourceId } = place
      return router.navigate({ to: '/$caseId/sources', params: { caseId }, search: { sourceId } })
    }
    case 'log':
      return router.navigate({ to: '/$caseId/log', params: { caseId: place.caseId } })
  }
}
