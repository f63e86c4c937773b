import { registerEnumType } from 'type-graphql';

/** What a station measures. */
export enum ReadingKind {
  BLOOD_PRESSURE = 'BLOOD_PRESSURE',
  HEART_RATE = 'HEART_RATE',
  GLUCOSE = 'GLUCOSE',
  TEMPERATURE = 'TEMPERATURE',
  OXYGEN = 'OXYGEN',
  WEIGHT = 'WEIGHT',
}

registerEnumType(ReadingKind, {
  name: 'HealthReadingKind',
  description: 'What a workers’ health station measures. Source: S89.',
  valuesConfig: {
    BLOOD_PRESSURE: { description: 'Blood pressure, systolic and diastolic, mmHg (血压).' },
    HEART_RATE: { description: 'Heart rate, beats a minute (心率).' },
    GLUCOSE: { description: 'Blood glucose at any time, mmol/L (血糖).' },
    TEMPERATURE: { description: 'Body temperature, °C (体温).' },
    OXYGEN: { description: 'Oxygen saturation, % (血氧).' },
    WEIGHT: { description: 'Body weight, kg (体重).' },
  },
});

/** How a reading is evaluated; not a diagnosis. */
export enum ReadingLevel {
  NORMAL = 'NORMAL',
  LOW = 'LOW',
  RAISED = 'RAISED',
  HIGH = 'HIGH',
  EMERGENCY = 'EMERGENCY',
}

registerEnumType(ReadingLevel, {
  name: 'HealthReadingLevel',
  description: 'How a reading is evaluated; it is not a diagnosis.',
  valuesConfig: {
    NORMAL: { description: 'As expected (正常).' },
    LOW: { description: 'Below it (偏低).' },
    RAISED: { description: 'A little above it (偏高).' },
    HIGH: { description: 'Above it: see a doctor (高).' },
    EMERGENCY: { description: 'Help is needed now: an incident is opened (危急).' },
  },
});

/** Where readings of one kind are heading. */
export enum ReadingTrend {
  RISING = 'RISING',
  FALLING = 'FALLING',
  STEADY = 'STEADY',
  TOO_FEW = 'TOO_FEW',
}

registerEnumType(ReadingTrend, {
  name: 'HealthReadingTrend',
  description: 'Where readings of one kind are heading.',
  valuesConfig: {
    RISING: { description: 'Up by a noticeable amount a month (上升).' },
    FALLING: { description: 'Down by a noticeable amount a month (下降).' },
    STEADY: { description: 'Neither (平稳).' },
    TOO_FEW: { description: 'Fewer than three days with readings (次数不足).' },
  },
});
