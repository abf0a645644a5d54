import { Form, useNavigation } from "@remix-run/react";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { FilePick } from "#app/ui/file-pick.tsx";

export const ACCEPTED = "image/jpeg,image/png,image/webp,image/avif";

export function UploadForm({ answer }: { answer: FormAnswer | undefined }) {
  const words = useWords();
  const faults = readFaults(answer, words);
  const isBusy = useNavigation().formEncType === "multipart/form-data";
  return (
    <Form method="post" encType="multipart/form-data" className="form" noValidate>
      <FilePick
        name="file"
        label={words.media.file}
        hint={words.media.fileHint}
        invitation={words.parts.dropFile}
        accept={ACCEPTED}
        fault={faults.of("file")}
        required
      />
      <div className="form__end">
        <Button look="main" icon="upload" aria-disabled={isBusy}>
          {isBusy ? words.media.adding : words.media.add}
        </Button>
        <p className="quiet">{words.media.uploadHint}</p>
      </div>
    </Form>
  );
}
