import { QueryClient, queryOptions } from '@tanstack/react-query';
import {
  Outlet,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { api } from './api.js';
import { Frame } from './Frame.js';
import { NotFound, RouteFailure } from './parts/Failure.js';
import { Loading } from './parts/Loading.js';
import { FloorScreen } from './screens/floor/Floor.js';

/** What is asked of the server, each with how long it stays right. */
export const queries = {
  today: queryOptions({ queryKey: ['today'], queryFn: api.today, refetchInterval: 10_000 }),
  patients: queryOptions({ queryKey: ['patients'], queryFn: api.patients }),
  patient: (id: string) =>
    queryOptions({ queryKey: ['patient', id], queryFn: () => api.patient(id) }),
  course: (id: string) => queryOptions({ queryKey: ['course', id], queryFn: () => api.course(id) }),
  session: (course: string, number: number) =>
    queryOptions({
      queryKey: ['session', course, number],
      queryFn: () => api.session(course, number),
      refetchInterval: 10_000,
    }),
  follow: (course: string, theme: string) =>
    queryOptions({ queryKey: ['follow', course, theme], queryFn: () => api.follow(course, theme) }),
  form: (protocol: string, place: string | null) =>
    queryOptions({
      queryKey: ['form', protocol, place],
      queryFn: () => api.form(protocol, place),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  protocols: queryOptions({
    queryKey: ['protocols'],
    queryFn: api.protocols,
    staleTime: Number.POSITIVE_INFINITY,
  }),
  protocol: (id: string) =>
    queryOptions({
      queryKey: ['protocol', id],
      queryFn: () => api.protocol(id),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  scales: queryOptions({
    queryKey: ['scales'],
    queryFn: api.scales,
    staleTime: Number.POSITIVE_INFINITY,
  }),
  settings: queryOptions({ queryKey: ['settings'], queryFn: api.settings }),
  lots: queryOptions({ queryKey: ['lots'], queryFn: api.lots }),
  accounts: queryOptions({ queryKey: ['accounts'], queryFn: api.accounts }),
};

const root = createRootRouteWithContext<{ readonly client: QueryClient }>()({
  component: () => (
    <Frame>
      <Outlet />
    </Frame>
  ),
  notFoundComponent: NotFound,
});

const at = <const P extends string>(path: P) => ({
  getParentRoute: () => root,
  path,
  errorComponent: RouteFailure,
  pendingComponent: Loading,
});

const floor = createRoute({ ...at('/'), component: FloorScreen });
const patients = createRoute({
  ...at('/patients'),
  component: lazyRouteComponent(() => import('./screens/patients/Patients.js'), 'PatientsScreen'),
});
export const patientRoute = createRoute({
  ...at('/patients/$patient'),
  component: lazyRouteComponent(() => import('./screens/patient/Patient.js'), 'PatientScreen'),
});
export const planRoute = createRoute({
  ...at('/patients/$patient/plan'),
  component: lazyRouteComponent(() => import('./screens/plan/Plan.js'), 'PlanScreen'),
});
export const courseRoute = createRoute({
  ...at('/courses/$course'),
  component: lazyRouteComponent(() => import('./screens/course/Course.js'), 'CourseScreen'),
});
export const followRoute = createRoute({
  ...at('/courses/$course/follow'),
  component: lazyRouteComponent(() => import('./screens/follow/Follow.js'), 'FollowScreen'),
});
export const sessionRoute = createRoute({
  ...at('/courses/$course/sessions/$number'),
  component: lazyRouteComponent(() => import('./screens/session/Session.js'), 'SessionScreen'),
});
export const sheetRoute = createRoute({
  ...at('/print/$course/$number/$sheet'),
  component: lazyRouteComponent(() => import('./screens/sheets/Sheets.js'), 'SheetScreen'),
});
const protocols = createRoute({
  ...at('/protocols'),
  component: lazyRouteComponent(() => import('./screens/library/Library.js'), 'LibraryScreen'),
  validateSearch: (search: Record<string, unknown>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(search).flatMap(([key, value]) =>
        typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
      ),
    ),
});
export const protocolRoute = createRoute({
  ...at('/protocols/$id'),
  component: lazyRouteComponent(() => import('./screens/library/Protocol.js'), 'ProtocolScreen'),
});
const settings = createRoute({
  ...at('/settings'),
  component: lazyRouteComponent(() => import('./screens/settings/Settings.js'), 'SettingsScreen'),
});

export const client = new QueryClient({
  defaultOptions: { queries: { retry: 1, staleTime: 2000 } },
});

export const router = createRouter({
  routeTree: root.addChildren([
    floor,
    patients,
    patientRoute,
    planRoute,
    courseRoute,
    followRoute,
    sessionRoute,
    sheetRoute,
    protocols,
    protocolRoute,
    settings,
  ]),
  context: { client },
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
