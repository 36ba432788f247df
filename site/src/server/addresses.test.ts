import { describe, expect, it } from 'vitest';
import { destinationOf } from './addresses.ts';

const to = (address: string, siteCommune?: string) => destinationOf(new URL(`http://front${address}`), siteCommune);

describe('destinationOf()', () => {
  it('drops every query key that the page does not read, and orders the others', () => {
    expect(to('/xa-an/ke-hoach?trang-thai=qua-han&fbclid=1&don-vi=dv1')).toEqual({
      key: '/xa-an/ke-hoach?don-vi=dv1&trang-thai=qua-han',
    });
    expect(to('/xa-an/van-ban/1?nam=2026')).toEqual({ key: '/xa-an/van-ban/1' });
    expect(to('/tim-kiem?q=%20h%C3%A0%20')).toEqual(to('/tim-kiem?q=ha%CC%80'));
  });

  it('leads every address that cannot exist to the one page that says so', () => {
    for (const address of ['/Xa-An', '/%78a-an', '/xa-an/m%E1%BB%A5c-ti%C3%AAu', '/<script>', '/404'])
      expect(to(address)).toEqual({ key: '/404' });
  });

  it('drops the commune from the addresses of its own site, and sends the long form to the short one', () => {
    expect(to('/', 'xa-an')).toEqual({ key: '/xa-an' });
    expect(to('/ke-hoach?han=qua-han', 'xa-an')).toEqual({ key: '/xa-an/ke-hoach?han=qua-han' });
    expect(to('/nhat-ky', 'xa-an')).toEqual({ key: '/xa-an/nhat-ky' });
    expect(to('/tim-kiem?q=an', 'xa-an')).toEqual({ key: '/tim-kiem?q=an' });
    expect(to('/xa-an', 'xa-an')).toEqual({ moved: '/' });
    expect(to('/xa-an/van-ban/1/ban/2', 'xa-an')).toEqual({ moved: '/van-ban/1/ban/2' });
  });

  it('shows no other commune on the site of one', () => {
    expect(to('/xa-binh/ke-hoach', 'xa-an')).toEqual({ key: '/xa-an/xa-binh/ke-hoach' });
    expect(to('/xa-an-binh', 'xa-an')).toEqual({ key: '/xa-an/xa-an-binh' });
  });
});
