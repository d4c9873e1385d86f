import { Swiper, SwiperSlide } from 'swiper/react';

export const Slider = ({ products, title }) => (
  <section>
    <h2>{title}</h2>
    <Swiper>
      {products.map((product) => (
        <SwiperSlide key={product.id}>{product.title}</SwiperSlide>
      ))}
    </Swiper>
  </section>
);
