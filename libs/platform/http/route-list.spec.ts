import { RouteList } from './route-list';

const routes = new RouteList();
routes.add({ method: 'GET', url: '/' });
routes.add({ method: ['GET', 'HEAD'], url: '/std/:slug' });
routes.add({ method: 'POST', url: '/std/:slug/objections' });
routes.add({ method: 'DELETE', url: '/std/:slug' });
routes.add({ method: 'GET', url: '/assets/site.:hash.css' });
routes.add({ method: 'GET', url: '/tile/*' });

it.each([
  ['/', ['GET']],
  ['/std/GB-T-1?x=/y', ['DELETE', 'GET']],
  ['/std/', []],
  ['/std/a/objections', ['POST']],
  ['/std/a/b', []],
  ['/assets/site.c0ffee.css', ['GET']],
  ['/assets/siteXc0ffeeXcss', []],
  ['/tile/0/1', ['GET']],
])('%s takes %j', (url, methods) => expect(routes.methodsOf(url)).toEqual(methods));
