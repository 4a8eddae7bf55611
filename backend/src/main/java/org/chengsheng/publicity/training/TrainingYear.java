package org.chengsheng.publicity.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.chengsheng.publicity.Words;

/** The plan of a year in words (大纲); its sessions are its tasks. */
@Entity
@Table(name = "publicity_training_year")
class TrainingYear {

    @Id private int year;
    private String outline;
    @Version private int version;

    protected TrainingYear() {}

    TrainingYear(int year) {
        this.year = year;
        // Version 0 stands for a year without a plan.
        this.version = 1;
    }

    void write(String words) {
        outline = Words.orNull(words);
    }

    String outline() {
        return outline;
    }

    int version() {
        return version;
    }
}
