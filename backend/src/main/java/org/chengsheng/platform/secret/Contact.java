package org.chengsheng.platform.secret;

/** One citizen's name and phone in the clear, or masked by {@link #masked()}; both may be null. */
public record Contact(String name, String phone) {

    public static final Contact NONE = new Contact(null, null);

    /** 王** and 138****1234: enough to recognise, too little to call. */
    public Contact masked() {
        return new Contact(maskName(name), maskPhone(phone));
    }

    public boolean isEmpty() {
        return name == null && phone == null;
    }

    /** The phone as it is looked for: digits only, without the country code of mobiles. */
    public String digits() {
        return phone.replaceAll("\\D", "").replaceFirst("^86(?=1\\d{10}$)", "");
    }

    private static String maskName(String name) {
        return name == null ? null : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    private static String maskPhone(String phone) {
        if (phone == null) {
            return null;
        }
        return phone.length() < 8
                ? "****"
                : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }
}
