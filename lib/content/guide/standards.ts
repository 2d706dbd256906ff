import type { Standard } from './types';

const COMMON_CORE = 'Common Core State Standards, English Language Arts and Literacy';

/** Only points whose wording is certain. `how` says what of a point is served, and what is not. */
export const STANDARDS: readonly Standard[] = [
  {
    framework: COMMON_CORE,
    point: 'RI.9-10.1 (Reading: Informational Text)',
    quote:
      'Cite strong and thorough textual evidence to support analysis of what the text says explicitly as well as inferences drawn from the text.',
    how: 'Every mark is a quotation, and every reason in the feedback points to the words that show it. In the discussion students argue for or against an entry of the key with the text in hand.',
  },
  {
    framework: COMMON_CORE,
    point: 'RI.9-10.8 (Reading: Informational Text)',
    quote:
      'Delineate and evaluate the argument and specific claims in a text, assessing whether the reasoning is valid and the evidence is relevant and sufficient; identify false statements and fallacious reasoning.',
    how: 'Students single out specific claims and judge whether the text gives enough to check them. The course does not go into fallacies, and it asks nobody to find false statements.',
  },
  {
    framework: COMMON_CORE,
    point: 'RH.9-10.1 (Reading: History/Social Studies)',
    quote:
      'Cite specific textual evidence to support analysis of primary and secondary sources, attending to such features as the date and origin of the information.',
    how: 'Lesson 1 starts from what is missing, date and origin first. Lesson 2 asks of each statement where it comes from.',
  },
  {
    framework: COMMON_CORE,
    point: 'RH.9-10.8 (Reading: History/Social Studies)',
    quote: 'Assess the extent to which the reasoning and evidence in a text support the author’s claims.',
    how: 'Layer 2 of the codebook asks this sentence by sentence: what does the text put forward, and with what?',
  },
  {
    framework: 'C3 Framework for Social Studies State Standards',
    point: 'D3.1.9-12 (Gathering and evaluating sources)',
    quote:
      'Gather relevant information from multiple sources representing a wide range of views while using the origin, authority, structure, context, and corroborative value of the sources to guide the selection.',
    how: 'In lesson 5 students plan how to check one claim: who could know, which document, what would show it wrong. They plan the gathering; they do not carry it out.',
  },
  {
    framework: 'DigComp 2.2 (2022), the Digital Competence Framework for Citizens (European Union)',
    point: 'Competence 1.2, Evaluating data, information and digital content',
    quote:
      'To analyse, compare and critically evaluate the credibility and reliability of sources of data, information and digital content. To analyse, interpret and critically evaluate the data, information and digital content.',
    how: 'Students judge who stands behind each statement, and how firmly. Comparing several sources is not part of the course. Number and wording are those of edition 2.2; a later edition may count and say it otherwise.',
  },
];
