-- Lesson 6 and the exercise on the whole article had the same id, so that an assignment could not say which one it means.
UPDATE "CourseAttempt" SET "partId" = 'reading-the-whole' WHERE "partId" = 'whole-article';
UPDATE "ContentVersion" SET "contentId" = 'reading-the-whole' WHERE "contentId" = 'whole-article';
