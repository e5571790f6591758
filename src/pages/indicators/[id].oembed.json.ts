import type { APIRoute } from 'astro';
import { oembed } from '../../site/embed/oembed.ts';
import { paths } from '../../site/shared/build/paths.ts';
import { store } from '../../site/shared/build/store.ts';

export const getStaticPaths = () =>
  store.index().indicators.map(({ id, name }) => ({ params: { id }, props: { name } }));

export const GET: APIRoute<{ name: string }> = ({ params, props, site }) => {
  const { id = '' } = params;
  const picture = paths.indicatorPicture(id);
  const page = { title: props.name, picture, embed: { kind: 'indicator', id } as const };
  return Response.json(oembed(page, paths, (path) => new URL(path, site).href));
};
