export * from './address';
export { phoneSchema as optionalPhone } from './phone';
