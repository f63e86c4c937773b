import type { RouteRecordRaw } from 'vue-router';
import IconCourses from '~icons/lucide/graduation-cap';

const messages = ['courses'];

export const coursesRoutes: RouteRecordRaw[] = [
  {
    path: 'courses',
    name: 'courses',
    component: () => import('./CoursesPage.vue'),
    meta: {
      title: 'navigation.courses',
      messages,
      navigation: { id: 'courses', group: 'records', icon: IconCourses },
      needs: 'competition:read',
    },
    children: [
      {
        path: 'new',
        name: 'course-new',
        component: () => import('./CourseDrawer.vue'),
        meta: { needs: 'competition:write' },
      },
    ],
  },
  {
    path: 'courses/:courseId',
    name: 'course',
    component: () => import('./CoursePage.vue'),
    props: true,
    meta: { title: 'navigation.courses', messages, needs: 'competition:read' },
    children: [
      {
        path: 'edit',
        name: 'course-edit',
        component: () => import('./CourseDrawer.vue'),
        props: true,
        meta: { writes: true },
      },
      {
        path: 'persons/new',
        name: 'course-enrol',
        component: () => import('./EnrolDrawer.vue'),
        props: true,
        meta: { writes: true },
      },
      {
        path: 'persons/import',
        name: 'course-import',
        component: () => import('./EnrolImportDrawer.vue'),
        props: true,
        meta: { writes: true },
      },
      {
        path: 'persons/:enrolmentId',
        name: 'course-person',
        component: () => import('./TraineeDrawer.vue'),
        props: true,
      },
      {
        path: 'sessions/new',
        name: 'course-session-new',
        component: () => import('./SessionDrawer.vue'),
        props: true,
        meta: { writes: true },
      },
      {
        path: 'sessions/:sessionId',
        name: 'course-session',
        component: () => import('./AttendanceDrawer.vue'),
        props: true,
      },
    ],
  },
];
