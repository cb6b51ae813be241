// Leaflet's main entry exports nothing in a browser; this file of the same package does.
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
